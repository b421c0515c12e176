/** Links: the rate that a source states, and what the model takes for usable rate and one-way latency, with the reason. */
import type { LinkPresetInput } from "../../../lib/catalog/schema/preset";

export const links = [
  {
    slug: "home-broadband", name: "Home broadband",
    assumed: { gigabytesPerSecond: 0.005717, oneWayMicroseconds: 30000, why: "The upload of that average line; 30 ms one way between two such lines is assumed, as in the measured rows" },
    sources: {
      "broadband-2020": { title: "The global mobile and broadband internet speed ranking", url: "https://my-financial-wealth.com/2020/10/25/the-global-mobile-and-broadband-internet-speed-ranking/", publisher: "My Financial Wealth, quoting Speedtest", kind: "post", published: "2020-10-25", accessed: "2026-11-22", interest: "independent", locator: "Global average speed of fixed broadband" },
    },
    stated: [
      { sources: ["broadband-2020"], asOf: "2020-10-25", evidence: "asserted", conditions: "Global average of fixed lines, September 2020; upload and delay to a test server", figures: { upload: 45.74, delay: 21000 } },
    ],
    derived: {
      "rate": { value: 0.005717, from: ["upload"], reasoning: "45.74 Mbit/s in bytes, eight bits each." },
    },
  },
  {
    slug: "wifi", name: "Wi-Fi, 5 GHz, two streams",
    assumed: { gigabytesPerSecond: 0.05, oneWayMicroseconds: 2000, why: "Far below the link rate in practice; both figures are assumed" },
    sources: {
      "wifi-link-rate": { title: "Understanding Wi-Fi Speed and How 6 GHz Compares", url: "https://evanmccann.net/blog/2021/6/understanding-6-ghz-wifi-speed", publisher: "Evan McCann", kind: "post", published: "2022-02-12", accessed: "2026-11-22", interest: "independent", locator: "If Using 5 GHz, set Channel Width to 80 MHz" },
    },
    stated: [
      { sources: ["wifi-link-rate"], asOf: "2022-02-12", evidence: "asserted", conditions: "Maximum link rate of two streams at 80 MHz", figures: { "signal-rate": 1.2 } },
    ],
    derived: {
      "rate": { value: 0.15, from: ["signal-rate"], reasoning: "The link rate in bytes, eight bits each." },
    },
  },
  {
    slug: "ethernet-1", name: "Gigabit Ethernet",
    assumed: { gigabytesPerSecond: 0.117, oneWayMicroseconds: 150, why: "Nine tenths of the signalling rate and more, and a latency of a network stack on both sides: assumed, as in the measured rows" },
    sources: {
      "ethernet-standards": { title: "Ethernet standards from 10 Mbit/s to 400 Gbit/s", url: "https://geratools.com/ethernet-standard-reference", publisher: "Geratools", kind: "docs", accessed: "2026-11-22", interest: "independent", locator: "How it works: the leading number is the speed" },
    },
    stated: [
      { sources: ["ethernet-standards"], asOf: "2017-12-06", evidence: "asserted", conditions: "By its name. The page bears no date; the day is that of the newest standard it names", figures: { "signal-rate": 1 } },
    ],
    derived: {
      "rate": { value: 0.125, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "ethernet-2-5", name: "2.5 Gigabit Ethernet",
    assumed: { gigabytesPerSecond: 0.29, oneWayMicroseconds: 120, why: "Nine tenths of the signalling rate and more, and a latency of a network stack on both sides: assumed, as in the measured rows" },
    sources: {
    },
    stated: [
      { sources: ["ethernet-standards"], asOf: "2017-12-06", evidence: "asserted", conditions: "By its name. The page bears no date; the day is that of the newest standard it names", figures: { "signal-rate": 2.5 } },
    ],
    derived: {
      "rate": { value: 0.3125, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "ethernet-10", name: "10 Gigabit Ethernet",
    assumed: { gigabytesPerSecond: 1.17, oneWayMicroseconds: 80, why: "Nine tenths of the signalling rate and more, and a latency of a network stack on both sides: assumed, as in the measured rows" },
    sources: {
    },
    stated: [
      { sources: ["ethernet-standards"], asOf: "2017-12-06", evidence: "asserted", conditions: "By its name. The page bears no date; the day is that of the newest standard it names", figures: { "signal-rate": 10 } },
    ],
    derived: {
      "rate": { value: 1.25, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "ethernet-25", name: "25 Gigabit Ethernet",
    assumed: { gigabytesPerSecond: 2.9, oneWayMicroseconds: 60, why: "Nine tenths of the signalling rate and more, and a latency of a network stack on both sides: assumed, as in the measured rows" },
    sources: {
    },
    stated: [
      { sources: ["ethernet-standards"], asOf: "2017-12-06", evidence: "asserted", conditions: "By its name. The page bears no date; the day is that of the newest standard it names", figures: { "signal-rate": 25 } },
    ],
    derived: {
      "rate": { value: 3.125, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "ethernet-100", name: "100 Gigabit Ethernet",
    assumed: { gigabytesPerSecond: 11.5, oneWayMicroseconds: 30, why: "Nine tenths of the signalling rate and more, and a latency of a network stack on both sides: assumed, as in the measured rows" },
    sources: {
    },
    stated: [
      { sources: ["ethernet-standards"], asOf: "2017-12-06", evidence: "asserted", conditions: "By its name. The page bears no date; the day is that of the newest standard it names", figures: { "signal-rate": 100 } },
    ],
    derived: {
      "rate": { value: 12.5, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "thunderbolt-4", name: "Thunderbolt 4, IP",
    assumed: { gigabytesPerSecond: 2.05, oneWayMicroseconds: 150, why: "The measured rate; the latency is assumed, as in the measured rows" },
    sources: {
      "thunderbolt-4-iperf": { title: "Direct 20 Gbps connection between Mac and Windows 11 machine", url: "https://www.jiribrejcha.net/2024/05/direct-20-gbps-connection-between-mac-and-windows-machine-with-no-ethernet-adapters/", publisher: "Jiri Brejcha", kind: "post", published: "2024-05-01", accessed: "2026-11-22", interest: "independent", locator: "The MacBook side, iperf3" },
    },
    stated: [
      { sources: ["thunderbolt-4-iperf"], asOf: "2024-05-01", evidence: "reported", conditions: "iperf3, MacBook Pro M2 to a NUC over a 0.5 m Thunderbolt 4 cable, 20 Gbit/s each way negotiated", figures: { "tcp-rate": 16.4 } },
    ],
    derived: {
      "rate": { value: 2.05, from: ["tcp-rate"], reasoning: "16.4 Gbit/s in bytes, eight bits each." },
    },
  },
  {
    slug: "thunderbolt-5-ip", name: "Thunderbolt 5, IP",
    assumed: { gigabytesPerSecond: 5, oneWayMicroseconds: 150, why: "Half of that delay one way; the rate is assumed, as in the measured rows" },
    sources: {
      "geerling-rdma-latency": { title: "1.5 TB of VRAM on Mac Studio - RDMA over Thunderbolt 5", url: "https://www.jeffgeerling.com/blog/2025/15-tb-vram-on-mac-studio-rdma-over-thunderbolt-5", publisher: "Jeff Geerling", kind: "post", published: "2025-12-18", accessed: "2026-11-22", interest: "independent", locator: "Mac Studio Cluster: memory access latency" },
    },
    stated: [
      { sources: ["geerling-rdma-latency"], asOf: "2025-12-18", evidence: "asserted", conditions: "Memory access between Macs without RDMA", figures: { delay: 300 } },
    ],
  },
  {
    slug: "thunderbolt-5-rdma", name: "Thunderbolt 5, RDMA",
    assumed: { gigabytesPerSecond: 7, oneWayMicroseconds: 10, why: "Below that bound; both figures are assumed, as in the measured rows" },
    sources: {
    },
    stated: [
      { sources: ["geerling-rdma-latency"], asOf: "2025-12-18", evidence: "asserted", conditions: "Memory access between Macs with RDMA, macOS 26.2: less than this", figures: { "delay-bound": 50 } },
    ],
  },
  {
    slug: "connectx-7", name: "ConnectX-7, 200 Gbit/s, RDMA",
    assumed: { gigabytesPerSecond: 24, oneWayMicroseconds: 5, why: "Nearly the signalling rate, and the latency of RDMA: assumed, as in the measured rows" },
    sources: {
      "spark-link-iperf": { title: "From 96 to 340 Gbit/s: Benchmarking a Two-Node DGX Spark Cluster", url: "https://catharsis.net.au/blog/nvidea-dgx-spark-benchmarking/", publisher: "Catharsis", kind: "post", accessed: "2026-11-22", interest: "independent", locator: "The setup, Stage 1" },
    },
    stated: [
      { sources: ["spark-link-iperf"], asOf: "2025-10-16", evidence: "asserted", conditions: "One port of a DGX Spark. The page bears no date; the day is that of the first report on the machine cited here", figures: { "signal-rate": 200 } },
    ],
    derived: {
      "rate": { value: 25, from: ["signal-rate"], reasoning: "The signalling rate in bytes, eight bits each." },
    },
  },
  {
    slug: "pcie-4", name: "PCIe 4.0, 16 lanes",
    assumed: { gigabytesPerSecond: 25, oneWayMicroseconds: 8, why: "Four fifths of the peak; both figures are assumed, as in the measured rows" },
    sources: {
      "ml-engineering-pcie-4": { title: "network/README.md, PCIe 4", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L170", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-pcie-4"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 31 } },
    ],
  },
  {
    slug: "pcie-5", name: "PCIe 5.0, 16 lanes",
    assumed: { gigabytesPerSecond: 50, oneWayMicroseconds: 8, why: "Four fifths of the peak; both figures are assumed, as in the measured rows" },
    sources: {
      "ml-engineering-pcie-5": { title: "network/README.md, PCIe 5", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L169", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-pcie-5"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 63 } },
    ],
  },
  {
    slug: "nvlink-3", name: "NVLink 3",
    assumed: { gigabytesPerSecond: 300, oneWayMicroseconds: 3, why: "The peak; the latency is assumed, as in the measured rows" },
    sources: {
      "ml-engineering-nvlink-3": { title: "network/README.md, NVLink 3", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L167", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-nvlink-3"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 300 } },
    ],
  },
  {
    slug: "nvlink-4", name: "NVLink 4",
    assumed: { gigabytesPerSecond: 450, oneWayMicroseconds: 3, why: "The peak; the latency is assumed, as in the measured rows" },
    sources: {
      "ml-engineering-nvlink-4": { title: "network/README.md, NVLink 4", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L163", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-nvlink-4"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 450 } },
    ],
  },
  {
    slug: "nvlink-5", name: "NVLink 5",
    assumed: { gigabytesPerSecond: 900, oneWayMicroseconds: 3, why: "The peak; the latency is assumed" },
    sources: {
      "ml-engineering-nvlink-5": { title: "network/README.md, NVLink 5", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L157", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-nvlink-5"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 900 } },
    ],
  },
  {
    slug: "infiniband-ndr", name: "InfiniBand NDR400",
    assumed: { gigabytesPerSecond: 45, oneWayMicroseconds: 5, why: "Nine tenths of the peak; both figures are assumed" },
    sources: {
      "ml-engineering-infiniband-ndr": { title: "network/README.md, InfiniBand NDR400", url: "https://github.com/stas00/ml-engineering/blob/29c6b7087c66ce78a0333109e7bfa88b9871a26b/network/README.md#L590", publisher: "Stas Bekman", kind: "docs", published: "2026-08-11", accessed: "2026-11-22", interest: "independent" },
    },
    stated: [
      { sources: ["ml-engineering-infiniband-ndr"], asOf: "2026-08-11", evidence: "asserted", conditions: "One direction, peak", figures: { rate: 50 } },
    ],
  },
] satisfies LinkPresetInput[];

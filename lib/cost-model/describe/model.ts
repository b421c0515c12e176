/** From a row's model and quantisation to shapes in SI units, dimensions that are not stated derived from those that are. */
import { kvBytesPerToken } from "../equations/kv-cache";
import { expertParams } from "../equations/weights";
import type { Attention, Model, Quantisation } from "../system";
import { bitsFromName } from "./quantisation";
import type { Row } from "./row";

const BILLION = 1e9;
const BITS_PER_BYTE = 8;
/** Transformers of 1 B to 400 B keep about 128 values of width per layer and 12·L·h² parameters. */
const WIDTH_PER_LAYER = 128;
const PARAMS_PER_SQUARE = 12;
const USUAL = { headDim: 128, kvHeads: 8, vocab: 128_000, params: 8 * BILLION };

/** "30B-A3B" in a name: all and active parameters in billions, where no field states them. */
function paramsFromName(name: string | undefined): { all: number | undefined; active: number | undefined } {
  const all = /(\d+(?:\.\d+)?)\s*b(?![a-z])/i.exec(name ?? "")?.[1];
  const active = /a(\d+(?:\.\d+)?)\s*b(?![a-z])/i.exec(name ?? "")?.[1];
  return { all: all === undefined ? undefined : Number(all), active: active === undefined ? undefined : Number(active) };
}

function attentionOf(written: string | undefined, heads: number, kvHeads: number): Attention {
  const word = (written ?? "").toLowerCase();
  if (word.includes("mla")) return "mla";
  return word === "mha" || kvHeads >= heads ? "mha" : "gqa";
}

/** Sizes: stated, or from the weights' bytes and bits, or from L and h, or from the name. */
function paramsOf({ model, quant }: Row): { params: number; active: number } {
  const named = paramsFromName(model.name);
  const bits = quant.bits_per_weight ?? bitsFromName(quant.name);
  const fromWeights = quant.weights_GB === undefined ? undefined : (quant.weights_GB * BILLION * BITS_PER_BYTE) / bits;
  const fromShape = model.layers !== undefined && model.hidden !== undefined && (model.experts ?? 1) <= 1 ? PARAMS_PER_SQUARE * model.layers * model.hidden ** 2 : undefined;
  const stated = model.params_B ?? named.all;
  const params = stated !== undefined ? stated * BILLION : (fromWeights ?? fromShape ?? USUAL.params);
  const activeStated = model.active_B ?? (model.params_B === undefined ? named.active : undefined);
  const share = (model.experts ?? 1) > 1 ? Math.min(1, (model.topk ?? 1) / (model.experts ?? 1) + 0.03) : 1;
  return { params, active: Math.min(params, activeStated !== undefined ? activeStated * BILLION : params * share) };
}

/** A model's shape; every figure positive. */
export function modelOf(row: Row): Model {
  const { model } = row;
  const { params, active } = paramsOf(row);
  const effective = model.experts !== undefined && model.experts > 1 ? 2 * active : active;
  const layers = model.layers ?? Math.max(1, Math.round((effective / (PARAMS_PER_SQUARE * WIDTH_PER_LAYER ** 2)) ** (1 / 3)));
  const hidden = model.hidden ?? Math.max(USUAL.headDim, Math.round(Math.sqrt(effective / (PARAMS_PER_SQUARE * layers)) / USUAL.headDim) * USUAL.headDim);
  const headDim = model.head_dim ?? (model.heads !== undefined ? Math.max(1, Math.round(hidden / model.heads)) : USUAL.headDim);
  const heads = model.heads ?? Math.max(1, Math.round(hidden / headDim));
  const kvHeads = Math.min(heads, model.kv_heads ?? ((model.attn ?? "").toLowerCase() === "mha" ? heads : USUAL.kvHeads));
  const attention = attentionOf(model.attn, heads, kvHeads);
  const experts = Math.max(1, model.experts ?? 1);
  return {
    params,
    activeParams: active,
    layers,
    hidden,
    heads,
    kvHeads,
    headDim,
    attention,
    vocab: model.vocab ?? USUAL.vocab,
    tiedEmbeddings: model.tied ?? false,
    experts,
    routedExperts: Math.min(experts, Math.max(1, model.topk ?? 1)),
    kvBytesPerToken: model.kv_bytes_per_token_fp16 ?? kvBytesPerToken({ attention, layers, kvHeads, headDim }),
  };
}

/** Weights as stored: bits stated, or from the bytes, or from the name. */
export function quantisationOf({ quant }: Row, model: Model): Quantisation {
  const average = quant.bits_per_weight ?? (quant.weights_GB !== undefined ? (quant.weights_GB * BILLION * BITS_PER_BYTE) / model.params : bitsFromName(quant.name));
  const experts = expertParams(model);
  const denseBits = quant.dense_bits ?? average;
  const expertBits = quant.expert_bits ?? average;
  const weightBytes = quant.weights_GB !== undefined ? quant.weights_GB * BILLION : ((model.params - experts) * denseBits + experts * expertBits) / BITS_PER_BYTE;
  return { weightBytes, denseBits, expertBits, kvScale: quant.kv_bits === undefined ? 1 : quant.kv_bits / 16 };
}

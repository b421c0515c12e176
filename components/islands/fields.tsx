"use client";

import type { ReactNode } from "react";

export interface Option {
  slug: string;
  name: string;
}

interface FieldProps {
  id: string;
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export const Group = ({ title, children }: { title: string; children: ReactNode }) => <fieldset><legend>{title}</legend>{children}</fieldset>;

/** A number as typed: text, so that a slip is shown and explained. */
export function Text({ id, name, label, value, onChange }: FieldProps) {
  return <p><label htmlFor={id}>{label}</label><input id={id} name={name} inputMode="decimal" autoComplete="off" maxLength={40} value={value} onChange={(event) => onChange(event.target.value)} /></p>;
}

/** A value from the address that is in no list is shown as it stands, so that the answer can speak of it. */
export function List({ id, name, label, value, options, onChange }: FieldProps & { options: readonly Option[] }) {
  const known = options.some(({ slug }) => slug === value);
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {!known && <option value={value}>{`“${value}”, unknown`}</option>}
        {options.map(({ slug, name: words }) => <option key={slug} value={slug}>{words}</option>)}
      </select>
    </p>
  );
}

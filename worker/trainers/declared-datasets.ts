import { canonicalJson, type Json } from '../../common/ids.js';
import { ownPart } from '../datasets/own/own-dataset.js';

type ItemMap = { readonly [key: string]: Json | undefined };

/**
 * Items that name a dataset which another item declares, `{ train: digits, test: [digits, "digits:negative"] }`, with that
 * declaration in them. All others come back as they are: those that declare one themselves, and those that name several, or
 * one that is declared in two ways.
 */
export function withDeclared(items: readonly Json[]): readonly Json[] {
  const declared = new Map<string, ItemMap | undefined>();
  for (const item of items) {
    const own = declarationOf(item);
    if (typeof own?.['name'] !== 'string') continue;
    const { name } = own;
    const known = declared.get(name);
    const isOther = declared.has(name) && (!known || canonicalJson(known) !== canonicalJson(own));
    declared.set(name, isOther ? undefined : own);
  }
  return items.map((item) => {
    if (declarationOf(item)) return item;
    const map: ItemMap = isMap(item) ? item : { train: item };
    const views = [map['train'], map['test']].flat().filter((view) => typeof view === 'string');
    // What is wrong with the rest of a view is for the schema to say.
    const roots = views.map((view) => view.split(':', 1)[0]!);
    const [name, ...others] = new Set(roots.filter((root) => declared.has(root)));
    const own = name === undefined || others.length > 0 ? undefined : declared.get(name);
    return own ? { ...own, ...map } : item;
  });
}

function declarationOf(item: Json): ItemMap | undefined {
  return isMap(item) ? (ownPart(item) as ItemMap | undefined) : undefined;
}

function isMap(item: Json | undefined): item is ItemMap {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

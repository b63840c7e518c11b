import type { TrialData } from '../sweep-data.js';

/** Longest name of a folder; file systems allow 255 bytes. */
const MOST_CHARACTERS = 80;
const ID_DIGITS = 8;

/**
 * Names the folders of runs: `<setting>/<dataset>/seed-<n>`, which is what TensorBoard calls the run. Settings and datasets whose names
 * are no names of folders, or the same but for what folders cannot tell apart, have a part of their id or a number added.
 */
export class RunFolders {
  /** By what tells a name apart: a setting's id, a dataset's label. */
  private readonly settings = new Map<string, string>();
  private readonly datasets = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The folder of a trial, relative, with forward slashes. No two trials have the same. */
  of({ view: { setting, dataset, seed }, settingId }: Pick<TrialData, 'view' | 'settingId'>): string {
    const settingName = this.nameIn(this.settings, settingId, setting, () => settingId.slice(0, ID_DIGITS));
    const datasetName = this.nameIn(this.datasets, dataset, dataset, (tries) => String(tries + 1));
    return `${settingName}/${datasetName}/seed-${seed}`;
  }

  private nameIn(names: Map<string, string>, key: string, name: string, addition: (tries: number) => string): string {
    const known = names.get(key);
    if (known !== undefined) return known;
    const plain = plainName(name);
    const kind = names === this.settings ? 'setting' : 'dataset';
    const isTaken = (folder: string) => this.taken.has(`${kind} ${folder.toLowerCase()}`);
    let folder = plain;
    for (let tries = 1; isTaken(folder); tries++) folder = `${plain}-${addition(tries)}${tries > 1 ? `-${tries}` : ''}`;
    this.taken.add(`${kind} ${folder.toLowerCase()}`);
    names.set(key, folder);
    return folder;
  }
}

/** As the name of a folder that every system takes. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}=+,._ -]+/gu, '_')
    .slice(0, MOST_CHARACTERS)
    .replace(/^[. ]+|[. ]+$/g, '_');
  return plain === '' ? '_' : plain;
}

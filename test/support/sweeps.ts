/** A sweep file of the simulated trainer: settings × seeds trials of `epochs` epochs. */
export function simulatedSweep(options: {
  name?: string;
  rates?: readonly number[];
  seeds?: number;
  epochs?: number;
  epochMs?: number;
  failureRate?: number;
  attempts?: number;
}): string {
  const {
    name = 'test',
    rates = [0.01, 0.02],
    seeds = 2,
    epochs = 3,
    epochMs = 0,
    failureRate = 0,
    attempts = 3,
  } = options;
  return JSON.stringify({
    name,
    trainer: 'simulated',
    datasets: ['mnist'],
    seeds,
    train: { epochs, epochMs, failureRate },
    grid: { learningRate: rates },
    retry: { attempts },
  });
}

/** What we use of jstat, which has no types of its own. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: {
      readonly tukey: {
        /** P(range ≤ q) of `means` standard normal means over an independent deviation of `df` degrees of freedom. */
        cdf(q: number, means: number, df: number): number;
        inv(p: number, means: number, df: number): number;
      };
      readonly normal: {
        cdf(x: number, mean: number, std: number): number;
        inv(p: number, mean: number, std: number): number;
      };
      readonly centralF: { cdf(x: number, df1: number, df2: number): number };
      readonly chisquare: { cdf(x: number, df: number): number };
    };
  };
  // eslint-disable-next-line no-restricted-syntax -- the package's own form
  export default jstat;
}

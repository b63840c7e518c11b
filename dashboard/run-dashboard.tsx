import { App, type AppProps } from './App.js';
import { type QuitReason, type ScreenOptions, showScreen } from './terminal/screen.js';

export interface DashboardOptions extends Omit<AppProps, 'onQuit'>, Omit<ScreenOptions, 'content'> {}

/** Shows the dashboard on the terminal until the person quits or the signal comes; the terminal is restored however it ends. */
export async function runDashboard(options: DashboardOptions): Promise<QuitReason> {
  const { stdin, stdout, signal, onProcessExit, ...app } = options;
  return showScreen({ stdin, stdout, signal, onProcessExit, content: (quit) => <App {...app} onQuit={quit} /> });
}

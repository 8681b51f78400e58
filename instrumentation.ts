/** Runs once when the web server starts: imports that a stopped or killed process left half read are read again; scans and uploads that nobody names are removed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { resumeImports } = await import('./lib/acts/register/import/resume');
  await resumeImports();
  const { sweepScans } = await import('./lib/acts/lishentsy/sweep-scans');
  await sweepScans(Date.now()).catch(() => 0);
  const { sweepUploads } = await import('./lib/acts/register/import/sweep-uploads');
  await sweepUploads(Date.now()).catch(() => 0);
}

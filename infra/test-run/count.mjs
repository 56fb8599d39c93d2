/**
 * @typedef {{ fullName: string, status: string, failureMessages?: readonly string[] | null }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly Assertion[] }} TestFile
 * @typedef {{ testResults: readonly TestFile[] }} VitestReport
 * @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Count
 */

/** @param {string | undefined} text */
function firstLine(text) {
  return (text ?? '').split('\n').find((line) => line.trim() !== '')?.trim() ?? '';
}

/** @param {TestFile} file */
function failuresOf(file) {
  const failed = file.assertionResults.filter((assertion) => assertion.status === 'failed')
    .map((assertion) => `${file.name} › ${assertion.fullName}: ${firstLine(assertion.failureMessages?.[0])}`);
  // A file that does not load, or whose set-up fails, has no failed test and must not pass for it.
  return failed.length === 0 && file.status === 'failed' ? [`${file.name}: ${firstLine(file.message)}`] : failed;
}

/**
 * What a run of vitest amounts to. A run that tested nothing, left no report, or ended badly without a failed test has failed.
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, failures: [`vitest left no report (exit ${exitCode})`] };
  const assertions = report.testResults.flatMap((file) => file.assertionResults);
  const passed = assertions.filter((assertion) => assertion.status === 'passed').length;
  const failures = report.testResults.flatMap(failuresOf);
  const skipped = assertions.filter((assertion) => !['passed', 'failed'].includes(assertion.status)).length;
  if (failures.length === 0 && exitCode !== 0) failures.push(`vitest ended with ${exitCode} although no test failed: an error outside of the tests`);
  if (passed === 0 && failures.length === 0) failures.push('no test ran');
  return { passed, failed: failures.length, skipped, failures };
}

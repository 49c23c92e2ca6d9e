import { execFileSync } from 'node:child_process';

/** End-to-end tests run the built program, so build it once before any test (incremental: a second or two). */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

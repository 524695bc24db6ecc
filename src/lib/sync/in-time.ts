/** The browser gave no answer in time. */
export const SLOW = Symbol('slow');

/**
 * Rejects with SLOW when there is no answer within so many milliseconds.
 * @param late called when it is done after all
 */
export function inTime<T>(answer: Promise<T>, ms: number, late: () => void): Promise<T> {
	return new Promise((resolve, reject) => {
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			reject(SLOW);
		}, ms);
		const settle = (run: () => void) => {
			clearTimeout(timer);
			if (!isLate) run();
		};
		answer.then(
			(value) => (isLate ? late() : settle(() => resolve(value))),
			(error) => settle(() => reject(error))
		);
	});
}

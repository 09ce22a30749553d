/** The benchmark: one command that loads a thousand, a hundred thousand and a million customers and writes docs/benchmarks.md. */
package org.partnerportal.dev.bench;

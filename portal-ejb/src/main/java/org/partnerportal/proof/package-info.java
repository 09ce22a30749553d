/**
 * What a customer's page said at any moment, which versions that were, who had published them, and who had been told
 * (N-03). Stores nothing of its own: facts, versions and receipts never change, so the answer can be made again.
 */
package org.partnerportal.proof;

/** Background work that survives a crash: one node at a time, by a lease in the database. */
package org.partnerportal.shared.job;

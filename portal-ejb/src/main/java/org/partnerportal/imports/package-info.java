/**
 * CSV files in and out. A file is kept, read into lines, compared with the tables, looked at by a person and then run in
 * chunks, each of which is one transaction with its checkpoint. Owns the file, its lines and the job; customers and
 * subscriptions are written by {@code CustomerImport} and {@code SubscriptionImport} of the features that own them.
 */
package org.partnerportal.imports;

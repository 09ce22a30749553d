/** CSV files that go out to spreadsheets. */
package org.partnerportal.shared.csv;

/** What the operator sets from outside, by environment variables; documented in README and {@code config/}. */
package org.partnerportal.shared.config;

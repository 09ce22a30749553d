package org.partnerportal.web.contactpage;

import java.time.Instant;

/**
 * A page in one form and language.
 *
 * @param body as it is sent
 * @param changesAt when it will say something else by itself, null if never
 */
record RenderedPage(byte[] body, Instant changesAt) {}

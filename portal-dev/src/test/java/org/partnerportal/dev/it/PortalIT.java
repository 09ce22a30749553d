package org.partnerportal.dev.it;

import org.partnerportal.dev.stack.WithStack;

/**
 * Base of tests that run inside the real EAR: fields are injected ({@code @Inject}, {@code @Resource}), operations are
 * called as a partner's page would call them, for a caller set with {@code CallerContext}.
 * All tests share one database, so each makes the companies it needs.
 */
@WithStack
public abstract class PortalIT {}

package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** A reseller's subscriptions are its provider's to import (DOMAIN 2.2); a reseller imports customers only. */
public class ProviderImportsSubscriptionsException extends BusinessException {}

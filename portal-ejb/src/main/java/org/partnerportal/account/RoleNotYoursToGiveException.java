package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** Only an administrator of the highest role gives or takes that role, or changes one who has it. */
public class RoleNotYoursToGiveException extends BusinessException {}

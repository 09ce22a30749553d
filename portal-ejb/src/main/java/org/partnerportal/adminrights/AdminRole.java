package org.partnerportal.adminrights;

import org.partnerportal.rules.Source;

/**
 * A built-in role of Microsoft Entra.
 *
 * @param name as Microsoft spells it, in all languages
 * @param templateId by which Graph calls it
 * @param privileged whether it can be used to gain more rights
 */
public record AdminRole(String name, String templateId, boolean privileged, Source source) {

    /** With this role a relationship cannot extend itself (DOMAIN 3.6). */
    public static final String GLOBAL_ADMINISTRATOR = "Global Administrator";
}

package org.partnerportal.account;

/**
 * Which users of the caller's company.
 *
 * @param text part of the name or the address; null or blank for all
 * @param state null for all
 */
public record UserSearch(String text, UserState state) {

    public UserSearch {
        text = text == null ? "" : text.strip();
    }
}

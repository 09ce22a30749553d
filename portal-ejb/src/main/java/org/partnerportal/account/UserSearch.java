package org.partnerportal.account;

/**
 * Which users of the caller's company.
 *
 * @param text part of the name or the address; null or blank for all
 * @param state null for all
 * @param sort null for by name
 */
public record UserSearch(String text, UserState state, UserSort sort, boolean descending) {

    public UserSearch {
        text = text == null ? "" : text.strip();
        sort = sort == null ? UserSort.NAME : sort;
    }
}

package org.partnerportal.relationship;

/**
 * A request that has just gone out. The link is told this once; the portal keeps only its hash.
 *
 * @param text the letter with the link in it, to be sent by another mail program, too
 */
public record IssuedRequest(long id, String recipient, String url, String text) {

    @Override
    public String toString() {
        return "IssuedRequest[" + id + "]";
    }
}

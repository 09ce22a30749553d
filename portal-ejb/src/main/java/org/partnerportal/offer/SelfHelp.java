package org.partnerportal.offer;

import org.partnerportal.shared.contact.WebAddress;

/** Something to try before asking (SUP-13): a title and, optionally, a web address that explains it. */
public record SelfHelp(LocalText title, String url) {

    public SelfHelp {
        title = Values.text(title);
        url = Values.string(url);
    }

    SelfHelp canonical() {
        return new SelfHelp(title, WebAddress.of(url).orElse(url));
    }
}

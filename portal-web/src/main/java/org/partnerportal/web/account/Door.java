package org.partnerportal.web.account;

import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.partnerportal.account.SignInStep;

/** The pages before the portal, in the order in which one passes them. */
enum Door {
    PASSWORD("/sign-in"),
    CODE("/sign-in-code"),
    SET_UP("/sign-in-set-up");

    private final String page;

    Door(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** Before which page somebody stands who is not in yet; empty for who has no session. */
    static Door of(Optional<SignInStep> reached) {
        return reached.map(step -> step == SignInStep.SET_UP ? SET_UP : step == SignInStep.CODE ? CODE : PASSWORD)
                .orElse(PASSWORD);
    }

    /** @param to where the person wanted to go; only kept when it is a page of ours */
    static void redirect(Door door, String to) throws IOException {
        String page = Faces.getRequestContextPath() + door.page;
        Optional<ReturnAddress> wanted = ReturnAddress.given(to);
        if (wanted.isPresent()) {
            Faces.redirect(page + "?to=%s", wanted.get().path());
        } else {
            Faces.redirect(page);
        }
    }
}

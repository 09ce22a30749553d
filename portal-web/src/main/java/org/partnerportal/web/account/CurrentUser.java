package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.web.shared.SignedIn;

/** Whoever is signed in, for all pages. */
@RequestScoped
public class CurrentUser implements SignedIn {

    @Inject
    private HttpServletRequest request;

    @Override
    public boolean present() {
        return user().isPresent();
    }

    @Override
    public String userName() {
        return user().map(SignedInUser::name).orElse("");
    }

    @Override
    public String companyName() {
        return user().map(SignedInUser::companyName).orElse("");
    }

    @Override
    public Optional<Locale> language() {
        return user().map(SignedInUser::language).map(Locale::forLanguageTag);
    }

    @Override
    public Optional<ZoneId> zone() {
        return user().map(SignedInUser::timeZone).map(ZoneId::of);
    }

    private Optional<SignedInUser> user() {
        return Session.user(request);
    }
}

package org.partnerportal.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * Who looks at the page, in which language and zone, and what he may do.
 *
 * <p>Language: chosen on this device (see {@link Choices}), else the user's setting, else the browser's wish, else
 * English. Zone: the user's setting, else what the browser reported in its cookie, else UTC.
 */
@Named
@RequestScoped
public class Viewer {

    /** Of a browser that has not said yet where it is. */
    private static final ZoneId NOBODYS = ZoneId.of("UTC");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Instance<SignedIn> signedIn;

    private Locale locale;
    private ZoneId zone;

    /** For pages that are the same for everybody who asks in a language: neither cookies nor settings count. */
    public void pin(Locale language, ZoneId zoneOfPage) {
        locale = language;
        zone = zoneOfPage;
    }

    public Locale getLocale() {
        if (locale == null) {
            locale = Choices.LANGUAGE
                    .of(request)
                    .map(Locale::forLanguageTag)
                    .or(() -> user().flatMap(SignedIn::language))
                    .orElseGet(() -> wishOfBrowser(request));
        }
        return locale;
    }

    /** Two letters, for {@code <html lang>}. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public List<Locale> getLanguages() {
        return Messages.LANGUAGES;
    }

    /** {@code light}, {@code dark}, or empty to follow the device. */
    public String getTheme() {
        return Choices.THEME.of(request).filter(theme -> !theme.equals("auto")).orElse("");
    }

    public ZoneId getZone() {
        if (zone == null) {
            zone = user().flatMap(SignedIn::zone)
                    .or(() -> Choices.cookie(request, "zone").flatMap(Viewer::zoneOf))
                    .orElse(NOBODYS);
        }
        return zone;
    }

    public boolean isSignedIn() {
        return user().isPresent();
    }

    public String getUserName() {
        return user().map(SignedIn::userName).orElse("");
    }

    public String getCompanyName() {
        return user().map(SignedIn::companyName).orElse("");
    }

    /** Name of the kind of company, empty for nobody. */
    public String getKind() {
        return CallerContext.find().map(Caller::kind).orElse("");
    }

    /** Whether resellers of record and designated contacts mean anything to the company: not to a direct-bill partner. */
    public boolean isIndirect() {
        return !getKind().equals("DIRECT_BILL_PARTNER");
    }

    /** Whether the viewer is the portal's operator under a logged access and not one of the company's own people. */
    public boolean isVisitor() {
        return CallerContext.find().filter(Caller::isVisitor).isPresent();
    }

    /** Name of the cloud that the company's account belongs to, empty for nobody. */
    public String getCloud() {
        return CallerContext.find().map(Caller::cloud).orElse("");
    }

    /** @throws IllegalArgumentException for a permission that does not exist: a mistake in the page */
    public boolean may(String permission) {
        Permission asked = Permission.valueOf(permission);
        return CallerContext.find().filter(caller -> caller.may(asked)).isPresent();
    }

    /**
     * For pages that would open before they ask a service for anything: to who may not use them they are not there.
     *
     * @throws ForbiddenException without that permission
     */
    public void require(String permission) {
        if (!may(permission)) {
            throw new ForbiddenException(Permission.valueOf(permission));
        }
    }

    private Optional<SignedIn> user() {
        return signedIn.isResolvable() ? Optional.of(signedIn.get()).filter(SignedIn::present) : Optional.empty();
    }

    /** The first of our languages that the browser asks for, English if it asks for none. */
    public static Locale wishOfBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Locale.forLanguageTag(wish.getLanguage()))
                .filter(Messages.LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<ZoneId> zoneOf(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

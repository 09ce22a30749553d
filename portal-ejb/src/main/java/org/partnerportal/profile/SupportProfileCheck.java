package org.partnerportal.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.shared.contact.EmailAddress;
import org.partnerportal.shared.contact.Telephone;
import org.partnerportal.shared.contact.WebAddress;

/**
 * The rules of the profile: each field that is filled must be what it says, and there is an e-mail address or a telephone
 * number, because a customer must reach somebody (DOMAIN 4.5). Pure.
 */
public final class SupportProfileCheck {

    private SupportProfileCheck() {}

    /** The fields that are wrong, for a company of that country; an e-mail and telephone both missing count as both. */
    public static Set<SupportProfileField> wrong(SaveSupportProfile typed, String country) {
        Set<SupportProfileField> wrong = EnumSet.noneOf(SupportProfileField.class);
        if (blank(typed.email()) && blank(typed.telephone())) {
            wrong.add(SupportProfileField.EMAIL);
            wrong.add(SupportProfileField.TELEPHONE);
        }
        if (!blank(typed.email()) && EmailAddress.of(typed.email()).isEmpty()) {
            wrong.add(SupportProfileField.EMAIL);
        }
        if (!blank(typed.telephone())
                && Telephone.e164(typed.telephone(), country).isEmpty()) {
            wrong.add(SupportProfileField.TELEPHONE);
        }
        if (!blank(typed.website()) && WebAddress.of(typed.website()).isEmpty()) {
            wrong.add(SupportProfileField.WEBSITE);
        }
        return wrong;
    }

    /**
     * The form in which it is stored.
     *
     * @throws SupportProfileInvalidException when a field is wrong
     */
    static SaveSupportProfile canonical(SaveSupportProfile typed, String country) {
        Set<SupportProfileField> wrong = wrong(typed, country);
        if (!wrong.isEmpty()) {
            throw new SupportProfileInvalidException(wrong);
        }
        return new SaveSupportProfile(
                typed.versionNo(),
                stored(EmailAddress.of(typed.email())),
                stored(Telephone.e164(typed.telephone(), country)),
                stored(WebAddress.of(typed.website())));
    }

    private static String stored(Optional<String> value) {
        return value.orElse("");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

package org.partnerportal.web.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.partnerportal.imports.FileKind;
import org.partnerportal.imports.ImportService;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Parameters;

/**
 * Why a file was not taken, as it travels in the address back to the list.
 *
 * @param code simple name of the exception
 * @param argument its one fact; may be empty
 */
record Refusal(String code, String argument) {

    private static final String TOO_LARGE = "FileTooLargeException";
    private static final String NO_FILE = "NoFile";

    /** An address can be made up by anybody; only these are turned into words. */
    private static final Set<String> KNOWN = Set.of(
            TOO_LARGE,
            NO_FILE,
            "EmptyFileException",
            "WrongFileKindException",
            "TooManyColumnsException",
            "ProviderImportsSubscriptionsException",
            "NotAPartnerException",
            "NotFoundException",
            "ForbiddenException");

    static Refusal of(BusinessException refused) {
        Object[] arguments = refused.arguments();
        return new Refusal(
                refused.getClass().getSimpleName(), arguments.length == 0 ? "" : String.valueOf(arguments[0]));
    }

    static Refusal tooLarge() {
        return new Refusal(TOO_LARGE, String.valueOf(ImportService.MOST_BYTES >> 20));
    }

    static Refusal noFile() {
        return new Refusal(NO_FILE, "");
    }

    /** In words; empty for what is none of ours. */
    Optional<String> text(Locale locale) {
        if (code == null || !KNOWN.contains(code)) {
            return Optional.empty();
        }
        ResourceBundle texts = Messages.in(locale);
        String key = code.equals(NO_FILE) ? "imports.list.noFile" : "error." + code;
        return Optional.of(new MessageFormat(texts.getString(key), locale).format(new Object[] {fact(texts)}));
    }

    private Object fact(ResourceBundle texts) {
        FileKind kind = Parameters.constant(FileKind.class, argument);
        Long number = Parameters.number(argument);
        return kind != null ? texts.getString("FileKind." + kind) : number == null ? "" : number;
    }
}

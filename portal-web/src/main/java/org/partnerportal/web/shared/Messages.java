package org.partnerportal.web.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * All texts of the pages as one bundle {@code msg}, put together from a file per feature ({@code i18n/<feature>}). Keys
 * start with the feature, so a key belongs to exactly one file; the rules stand at the head of {@code shared.properties}.
 */
public class Messages extends ResourceBundle {

    /** One file per feature and language. */
    public static final List<String> FEATURES = List.of(
            "shared",
            "account",
            "adminrights",
            "audit",
            "company",
            "contactpage",
            "customer",
            "dashboard",
            "imports",
            "mail",
            "notice",
            "offer",
            "operator",
            "openid",
            "profile",
            "proof",
            "relationship",
            "responsibility",
            "roles",
            "rules",
            "servicemanagement",
            "subscription");

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"), new Locale("ru"));

    private final List<ResourceBundle> parts = new ArrayList<>();

    public Messages() {
        this(Locale.ENGLISH);
    }

    protected Messages(Locale locale) {
        for (String feature : FEATURES) {
            parts.add(ResourceBundle.getBundle(
                    "i18n." + feature, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        }
    }

    /** The texts in one language; English where the language is not one of ours. */
    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(
                Messages.class.getName(), locale, Control.getNoFallbackControl(Control.FORMAT_CLASS));
    }

    @Override
    protected Object handleGetObject(String key) {
        for (ResourceBundle part : parts) {
            if (part.containsKey(key)) {
                return part.getObject(key);
            }
        }
        return null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = new ArrayList<>();
        parts.forEach(part -> keys.addAll(part.keySet()));
        return Collections.enumeration(keys);
    }
}

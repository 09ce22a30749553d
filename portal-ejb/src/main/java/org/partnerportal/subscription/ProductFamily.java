package org.partnerportal.subscription;

import java.util.Locale;
import java.util.Map;

/** What a subscription is a subscription of, as coarse as support duties differ (DOMAIN 6). */
public enum ProductFamily {
    MICROSOFT_365,
    AZURE,
    DYNAMICS_365,
    BUSINESS_CENTRAL,
    POWER_PLATFORM,
    ON_PREMISES,
    MARKETPLACE,
    OTHER;

    /** Words of product names, the telling ones first: "Dynamics 365 Business Central" is Business Central. */
    private static final Map<ProductFamily, String[]> WORDS = Map.of(
            BUSINESS_CENTRAL, new String[] {"business central"},
            DYNAMICS_365, new String[] {"dynamics"},
            POWER_PLATFORM, new String[] {"power bi", "power apps", "power automate", "power pages", "copilot studio"},
            AZURE, new String[] {"azure"},
            ON_PREMISES, new String[] {"windows server", "sql server", "exchange server", "cal ", "ltsc"},
            MICROSOFT_365,
                    new String[] {
                        "microsoft 365", "office 365", "exchange online", "sharepoint", "teams", "defender", "intune",
                        "entra", "visio", "project plan", "planner", "windows 365", "windows 10", "windows 11",
                        "onedrive", "viva", "enterprise mobility"
                    });

    private static final ProductFamily[] ORDER = {
        BUSINESS_CENTRAL, DYNAMICS_365, POWER_PLATFORM, AZURE, ON_PREMISES, MICROSOFT_365
    };

    /** The family that a product's name tells; {@link #OTHER} when it tells none. */
    public static ProductFamily of(String productName) {
        String name = productName.toLowerCase(Locale.ROOT) + " ";
        for (ProductFamily family : ORDER) {
            for (String word : WORDS.get(family)) {
                if (name.contains(word)) {
                    return family;
                }
            }
        }
        return OTHER;
    }
}

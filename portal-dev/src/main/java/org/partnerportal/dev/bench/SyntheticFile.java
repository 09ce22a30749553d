package org.partnerportal.dev.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes the portal's combined import file for as many made-up customers as asked for, three subscriptions each. */
final class SyntheticFile {

    private static final String[] FIRST = {
        "Alpine",
        "Blue",
        "Coho",
        "Delta",
        "Ensayo",
        "Fabricante",
        "Graphic",
        "Humongous",
        "Isla",
        "Jardines",
        "Kometa",
        "Lucerne",
        "Margie",
        "Norte",
        "Orion",
        "Puerto",
        "Quinta",
        "Rubin",
        "Sever",
        "Trey",
        "Urban",
        "Vega",
        "Wide",
        "Yug",
        "Zavod"
    };
    private static final String[] SECOND = {
        "Ski House", "Yonder Airlines", "Vineyard", "Consulting", "Servicios", "Design Institute", "Insurance", "Toys",
        "Bodegas", "Logistics", "Publishing", "Travel", "Foods", "Industrial", "Research", "Bank"
    };
    private static final String[] PRODUCTS = {
        "Microsoft 365 Business Premium", "Azure plan", "Dynamics 365 Sales Professional"
    };

    private SyntheticFile() {}

    static String companyName(int customer) {
        return FIRST[customer % FIRST.length] + " " + SECOND[(customer / FIRST.length) % SECOND.length] + " "
                + customer;
    }

    static String domain(int customer) {
        return FIRST[customer % FIRST.length].toLowerCase(java.util.Locale.ROOT) + customer + ".example";
    }

    /** @param seed tells the customers of one file from those of another */
    static void write(Path file, int customers, int seed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "Microsoft ID,Company name,Primary domain name,Subscription ID,Subscription,Quantity,Status,Reseller");
            out.newLine();
            for (int customer = 0; customer < customers; customer++) {
                String start = new UUID(seed, customer) + "," + companyName(customer) + "," + domain(customer) + ",";
                for (int product = 0; product < PRODUCTS.length; product++) {
                    out.write(start + new UUID(((long) seed << 8) + product + 1, customer) + "," + PRODUCTS[product]
                            + "," + (1 + customer % 300) + ",Active,");
                    out.newLine();
                }
            }
        }
    }
}

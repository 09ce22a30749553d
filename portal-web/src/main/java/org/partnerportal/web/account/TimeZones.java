package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** Time zones to choose from: those named after a place, and UTC. */
@Named
@ApplicationScoped
public class TimeZones {

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.matches(
                            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    /** The zone as one of the list. */
    static String suggest(ZoneId zone) {
        return ALL.contains(zone.getId()) ? zone.getId() : "UTC";
    }

    public List<String> getAll() {
        return ALL;
    }
}

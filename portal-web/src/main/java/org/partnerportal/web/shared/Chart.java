package org.partnerportal.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A picture of counts for {@code pp:chart}, which also gives them as a table for those who do not see pictures. Colours
 * are tokens of the style sheet, so that the picture is light and dark with the page.
 *
 * @param bars names of the bars, in the viewer's language
 * @param lying bars lie, for long names
 */
public record Chart(List<String> bars, List<Series> series, boolean lying) {

    public Chart {
        bars = List.copyOf(bars);
        series = List.copyOf(series);
    }

    /**
     * What is counted; several series are stacked.
     *
     * @param token name of a colour in the style sheet: accent, good, wait, bad, info
     */
    public record Series(String label, List<Long> counts, String token) {

        public Series {
            counts = List.copyOf(counts);
        }
    }

    /** Nothing to show: an empty picture would only puzzle. */
    public boolean isBlank() {
        return series.stream().allMatch(one -> one.counts().stream().allMatch(count -> count == 0));
    }

    /** The model of Chart.js. */
    public String json() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        series.forEach(one -> sets.add(Json.createObjectBuilder()
                .add("label", one.label())
                .add("data", Json.createArrayBuilder(one.counts()))
                .add("backgroundColor", "--" + one.token())
                .add("maxBarThickness", 32)));
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("labels", Json.createArrayBuilder(bars))
                .add("datasets", sets);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObject options() {
        JsonObjectBuilder counts = Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        JsonObjectBuilder names = Json.createObjectBuilder()
                .add("stacked", true)
                .add("grid", Json.createObjectBuilder().add("display", false));
        JsonObjectBuilder legend =
                Json.createObjectBuilder().add("display", series.size() > 1).add("position", "bottom");
        return Json.createObjectBuilder()
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("indexAxis", lying ? "y" : "x")
                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(lying ? "x" : "y", counts)
                                .add(lying ? "y" : "x", names))
                .build();
    }
}

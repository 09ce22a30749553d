package org.partnerportal.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.trail.Change;

/** What an entry holds besides its columns, as JSON. */
record Details(Map<String, String> arguments, List<Change> changes) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(com.fasterxml.jackson.databind.MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    Details {
        arguments = arguments == null ? Map.of() : arguments;
        changes = changes == null ? List.of() : changes;
    }

    String write() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was tampered with until it is no JSON any more has no details; the check says which entry that is. */
    static Details read(String json) {
        try {
            return MAPPER.readValue(json, Details.class);
        } catch (JsonProcessingException notOurs) {
            return new Details(Map.of(), List.of());
        }
    }
}

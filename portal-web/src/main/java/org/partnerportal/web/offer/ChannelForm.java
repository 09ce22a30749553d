package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.ServiceCalendar;

/** A way to reach support as it is edited. */
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ChannelKind kind = ChannelKind.PHONE;

    private String value;

    private String extension;

    private List<String> languages = new ArrayList<>();

    private boolean ownHours;

    private CalendarForm hours;

    private Map<String, String> note = Fields.texts(LocalText.NONE);

    static ChannelForm of(Channel channel, String zone) {
        ChannelForm form = new ChannelForm();
        form.kind = channel.kind();
        form.value = channel.value();
        form.extension = channel.extension();
        form.languages.addAll(channel.languages());
        form.ownHours = channel.hours() != null;
        form.hours = CalendarForm.of(form.ownHours ? channel.hours() : ServiceCalendar.weekly(zone, null));
        form.note = Fields.texts(channel.note());
        return form;
    }

    Channel toChannel() {
        return new Channel(kind, value, extension, languages, ownHours ? hours.toCalendar() : null, Fields.text(note));
    }

    public ChannelKind getKind() {
        return kind;
    }

    public void setKind(ChannelKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public boolean isOwnHours() {
        return ownHours;
    }

    public void setOwnHours(boolean ownHours) {
        this.ownHours = ownHours;
    }

    public CalendarForm getHours() {
        return hours;
    }

    public void setHours(CalendarForm hours) {
        this.hours = hours;
    }

    public Map<String, String> getNote() {
        return note;
    }

    public void setNote(Map<String, String> note) {
        this.note = note;
    }
}

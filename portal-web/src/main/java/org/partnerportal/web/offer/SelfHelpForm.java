package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.Map;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.SelfHelp;

/** Something to try first as it is edited. */
public class SelfHelpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String url;

    private Map<String, String> title = Fields.texts(LocalText.NONE);

    static SelfHelpForm of(SelfHelp help) {
        SelfHelpForm form = new SelfHelpForm();
        form.url = help.url();
        form.title = Fields.texts(help.title());
        return form;
    }

    SelfHelp toSelfHelp() {
        return new SelfHelp(Fields.text(title), url);
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }
}

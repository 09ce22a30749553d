package org.partnerportal.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.offer.DefaultOffer;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.offer.OutsourcingService;
import org.partnerportal.offer.ProviderChoice;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** Support that resellers leave to their provider: the provider's offer for that, and the reseller's choice. */
@Named
@RequestScoped
public class OutsourcingBean {

    private static final String HERE = "/offers/list?faces-redirect=true";

    @Inject
    private OutsourcingQueries queries;

    @Inject
    private OutsourcingService service;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private List<ProviderChoice> choices;
    private DefaultOffer own;
    private boolean read;

    /** Offers what the pressed button names to resellers. */
    public String mark() {
        service.mark(Parameters.required("mark"));
        notices.done("offer.default.marked");
        return HERE;
    }

    public String unmark() {
        service.unmark();
        notices.done("offer.default.unmarked");
        return HERE;
    }

    /** Leaves support to the provider that the pressed button names. */
    public String take() {
        ProviderChoice choice = chosen("take");
        service.take(choice.providerId());
        notices.done("offer.default.taken", choice.provider());
        return HERE;
    }

    /** Supports customers of the provider that the pressed button names again. */
    public String giveBack() {
        ProviderChoice choice = chosen("giveBack");
        service.giveBack(choice.providerId());
        notices.done("offer.default.givenBack", choice.provider());
        return HERE;
    }

    private ProviderChoice chosen(String button) {
        long provider = Parameters.required(button);
        return getChoices().stream()
                .filter(choice -> choice.providerId() == provider)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What the viewer's providers offer, for a reseller. */
    public List<ProviderChoice> getChoices() {
        if (choices == null) {
            choices = viewer.getKind().equals("INDIRECT_RESELLER") ? queries.choices() : List.of();
        }
        return choices;
    }

    /** Whether the viewer is a provider who may say which of its offers is for resellers. */
    public boolean isProvider() {
        return viewer.getKind().equals("INDIRECT_PROVIDER");
    }

    public boolean isDefault(long offerId) {
        return getOwn() != null && own.offerId() == offerId;
    }

    /** The provider's offer for resellers; null without one. */
    public DefaultOffer getOwn() {
        if (!read) {
            own = isProvider() ? queries.own().orElse(null) : null;
            read = true;
        }
        return own;
    }
}

package org.partnerportal.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.partnerportal.account.UserQueries;
import org.partnerportal.company.Cloud;
import org.partnerportal.rules.Choice;
import org.partnerportal.rules.ChooseReading;
import org.partnerportal.rules.CloudDifference;
import org.partnerportal.rules.Contradiction;
import org.partnerportal.rules.Decider;
import org.partnerportal.rules.Market;
import org.partnerportal.rules.Readings;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.rules.RuleService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** What sources say about the same matter, which reading is in force, and who chose it. */
@Named
@RequestScoped
public class RulesBean {

    private static final String OPERATOR = "OPERATOR";

    @Inject
    private RuleQueries rules;

    @Inject
    private RuleService service;

    @Inject
    private UserQueries users;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private String cloud;
    private Readings readings;
    private Map<Long, String> names;

    public List<Contradiction> getContradictions() {
        return rules.contradictions();
    }

    public List<CloudDifference> getDifferences() {
        return rules.differences();
    }

    public List<Market> getMarkets() {
        return rules.markets();
    }

    /** The countries of a market, as the viewer calls them, in that order. */
    public String countries(Market market) {
        Locale locale = viewer.getLocale();
        return market.countries().stream()
                .map(country -> new Locale("", country).getDisplayCountry(locale))
                .sorted(Collator.getInstance(locale))
                .collect(Collectors.joining(", "));
    }

    /** What is in force for the viewer's account, or for the operator in the cloud that it looks at. */
    public Readings getReadings() {
        if (readings == null) {
            readings = isOperator() ? rules.ofCloud(getShownCloud().name()) : rules.own();
        }
        return readings;
    }

    public boolean isOperator() {
        return OPERATOR.equals(viewer.getKind());
    }

    public Cloud[] getClouds() {
        return Cloud.values();
    }

    public Cloud getShownCloud() {
        Cloud asked = Parameters.constant(Cloud.class, cloud);
        return asked == null || !isOperator() ? Cloud.valueOf(viewer.getCloud()) : asked;
    }

    public boolean choosable(Contradiction matter) {
        boolean own = matter.decidedBy() == Decider.PARTNER && !viewer.getKind().equals("CUSTOMER");
        return viewer.may("RIGHTS_MANAGE") && matter.decidedBy() != Decider.NOBODY && (own || isOperator());
    }

    public Choice ofAccount(Contradiction matter) {
        return getReadings().ofAccount().get(matter.code());
    }

    public Choice ofCloud(Contradiction matter) {
        return getReadings().ofCloud().get(matter.code());
    }

    /** Name of the colleague; empty for one who is not there any more. */
    public String name(Choice choice) {
        if (names == null) {
            Collection<Long> ids = new HashSet<>();
            getReadings().ofAccount().values().stream()
                    .map(Choice::by)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
            names = users.names(ids);
        }
        return names.getOrDefault(choice.by(), "");
    }

    /** Puts the reading that is selected beside the pressed button in force. */
    public String choose() {
        String matter = Faces.getRequestParameter("choose");
        ChooseReading command = new ChooseReading(matter, Faces.getRequestParameter("reading"));
        if (isOperator()) {
            service.chooseForCloud(getShownCloud().name(), command);
        } else {
            service.chooseForAccount(command);
        }
        notices.done("rules.saved", matter);
        return "/rules?faces-redirect=true&includeViewParams=true";
    }

    public String getCloud() {
        return cloud;
    }

    public void setCloud(String cloud) {
        this.cloud = cloud;
    }
}

package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.partnerportal.account.CompanySignInService;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInStep;
import org.partnerportal.account.UserQueries;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.openid.OpenIdFault;

/**
 * The way back from the identity provider. What is wrong with the answer stands on the page; else nobody sees it. The attempt
 * was counted when the visit began; each visit has one answer.
 */
@Named
@RequestScoped
public class SignInAnswerBean {

    @Inject
    private CompanySignInService service;

    @Inject
    private UserQueries users;

    @Inject
    private Attempts attempts;

    public void arrive() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        Optional<Session.Away> away = Session.takeAway(request);
        if (away.isPresent()) {
            SignIn signIn = service.finish(away.get().pending(), parameters(request));
            attempts.forgive(request);
            Session.begin(request, signIn);
            leave(signIn, away.get().to());
        } else if (Session.user(request).isPresent()) {
            Faces.redirect(request.getContextPath() + "/");
        } else {
            throw new OpenIdException(OpenIdFault.NOT_ASKED, "");
        }
    }

    private void leave(SignIn signIn, String to) throws IOException {
        Optional<SignInStep> step = users.step(signIn);
        if (step.filter(SignInStep.DONE::equals).isPresent()) {
            String path = ReturnAddress.given(to).map(ReturnAddress::path).orElse("/");
            Faces.redirect(Faces.getRequestContextPath() + path);
        } else {
            Door.redirect(Door.of(step), to);
        }
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue())));
    }
}

package org.partnerportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/customers/list", "/customers/list?q=%D0%9B%D0%B5%D1%81&sort=-name", "/offers/edit?id=7"})
    void followsAPathOfOurs(String path) {
        assertThat(ReturnAddress.given(path)).map(ReturnAddress::path).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "customers",
                "//evil.example",
                "//evil.example/portal",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5Cevil.example",
                "/%2F/evil.example",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/a%0D%0ASet-Cookie:x",
                "/\tevil.example",
                " /customers/list",
                "/sign-in",
                "/sign-in?to=/sign-in",
                "/sign-out"
            })
    void followsNothingElse(String text) {
        assertThat(ReturnAddress.given(text)).isEmpty();
    }

    @Test
    void followsNothingEndless() {
        assertThat(ReturnAddress.given("/" + "a".repeat(3000))).isEmpty();
    }

    @Test
    void standsEncodedInTheAddressOfTheSignIn() {
        assertThat(ReturnAddress.given("/a?b=c&d=e").orElseThrow().asParameter())
                .isEqualTo("?to=%2Fa%3Fb%3Dc%26d%3De");
        assertThat(new ReturnAddress(null).asParameter()).isEmpty();
    }
}

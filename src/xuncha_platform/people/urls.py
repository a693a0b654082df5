"""Signing in and out."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

app_name = "people"

urlpatterns = [
    path("sign-in/", LoginView.as_view(template_name="people/sign_in.html"), name="sign-in"),
    path("sign-out/", LogoutView.as_view(next_page="people:sign-in"), name="sign-out"),
]

"""The addresses of this room."""

from django.urls import path

from xuncha_platform.lifecycle.views import procedures, suspensions

app_name = "lifecycle"

urlpatterns = [
    path("", suspensions.suspensions, name="list"),
    path("new/", suspensions.ask, name="request"),
    path("<int:pk>/", suspensions.suspension, name="suspension"),
    path("<int:pk>/notices/", suspensions.notices, name="notices"),
    path("procedures/", procedures.procedures, name="procedures"),
    path("procedures/new/", procedures.open_site, name="open-site"),
    path("procedures/close/<int:pk>/", procedures.close_site, name="close-site"),
    path("procedures/<int:pk>/", procedures.procedure, name="procedure"),
    path("procedures/<int:pk>/<slug:code>/", procedures.step, name="step"),
]

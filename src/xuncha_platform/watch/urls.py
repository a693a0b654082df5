"""The addresses of this room."""

from django.urls import path

from xuncha_platform.watch import views

app_name = "watch"

urlpatterns = [
    path("", views.overview, name="overview"),
    path("rate/", views.rate, name="rate"),
    path("canaries/", views.canaries, name="canaries"),
    path("sites/<int:pk>/", views.site, name="site"),
    path("sites/<int:pk>/<str:on>/", views.day, name="day"),
]

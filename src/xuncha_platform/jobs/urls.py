"""The addresses of this room."""

from django.urls import path

from xuncha_platform.jobs import views

app_name = "jobs"

urlpatterns = [
    path("", views.job_list, name="list"),
    path("<int:pk>/", views.job, name="job"),
    path("<int:pk>/retry/", views.retry, name="retry"),
    path("<int:pk>/cancel/", views.cancel, name="cancel"),
    path("<int:pk>/set-aside/", views.set_aside, name="set-aside"),
    path("<int:pk>/priority/", views.priority, name="priority"),
]

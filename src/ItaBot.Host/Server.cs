using ItaBot.Channels;
using ItaBot.Channels.Line;
using ItaBot.Channels.Teams;
using ItaBot.Conversations.Answers;
using ItaBot.Host.Feedback;
using ItaBot.Host.Health;
using ItaBot.Host.Links;
using ItaBot.Host.Officers;
using ItaBot.Host.Reminders;
using ItaBot.Host.Settings;
using ItaBot.Host.Telemetry;
using ItaBot.Host.WebChat;

namespace ItaBot.Host;

/// <summary>The server: what it is made of and how it runs.</summary>
internal static class Server
{
    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="settings">Settings as <c>--Name=value</c>; they go before those of files and the environment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = HostEnvironment.Name is { } environment ? [$"--environment={environment}", .. settings] : settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(ListeningUrls.Default);
        }

        builder.AddItaBot();
        builder.AddTelemetry();
        builder.AddHealth();
        builder.AddWebChat();
        builder.AddChannels();
        // Officers who are in both are told in Teams first: what LINE pushes is counted.
        builder.AddTeams();
        builder.AddLine();
        builder.AddReminderSchedule();
        builder.AddFeedbackSweep();
        builder.AddAdministratorClaim();
        var quiet = StartQuiet.On(builder.Logging);

        await using var app = builder.Build();
        app.MapHealth();
        app.MapWebChat();
        app.MapLine();
        app.MapTeams();

        await app.Services.PrepareAsync(withSamples: true, cancellationToken);
        // Reads the dialogs: a broken one stops the start, not the first question.
        app.Services.GetRequiredService<Assistant>();
        app.Services.ReadLinkFiles();
        await app.StartAsync(cancellationToken);
        quiet.End();
        await app.WaitForShutdownAsync(cancellationToken);
    }
}

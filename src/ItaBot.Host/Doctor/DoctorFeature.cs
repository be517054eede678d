using ItaBot.Channels.Teams.Probing;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage;

namespace ItaBot.Host.Doctor;

/// <summary>Puts the checks of <c>doctor</c> into the host.</summary>
internal static class DoctorFeature
{
    /// <summary>Adds them in the order in which they are made.</summary>
    public static void AddDoctor(this IServiceCollection services)
    {
        services.AddSingleton<IDoctorCheck, SettingsCheck>();
        services.AddSingleton<IDoctorCheck, DataCheck>();
        services.AddSingleton<IDoctorCheck, StorageCheck>();
        services.AddSingleton<IDoctorCheck, FeedbackCheck>();
        services.AddSingleton<IDoctorCheck, LineCheck>();
        services.AddSingleton<IDoctorCheck, TeamsCheck>();
        services.AddSingleton<Examination>();
        services.AddSingleton(s => new Lazy<IDatabase>(s.GetRequiredService<IDatabase>));
        services.AddSingleton(s => new Lazy<IFeedbackStore>(s.GetRequiredService<IFeedbackStore>));
        services.AddSingleton(s => new Lazy<TeamsProbe>(s.GetRequiredService<TeamsProbe>));
    }
}

using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Retention;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Sqlite.Actions;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Inbox;
using ItaBot.Storage.Sqlite.Linking;
using ItaBot.Storage.Sqlite.Officers;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.References;
using ItaBot.Storage.Sqlite.Reminders;
using ItaBot.Storage.Sqlite.Reminders.Ledger;
using ItaBot.Storage.Sqlite.Retention;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Storage;

/// <summary>Registers the storage.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="IDatabase"/> and all stores: of assessments, of conversations, of officers, of reminders, of feedback, and of
    /// the turns of channels. Their settings are those of the section <see cref="StorageOptions.Section"/>, which are checked on
    /// start.
    /// </summary>
    /// <param name="services">To which.</param>
    /// <param name="configuration">All settings.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(s => new SqliteFile(
            s.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString, s.GetService<ILogger<SqliteFile>>()));
        services.AddSingleton<SqliteAssessmentStore>();
        services.AddSingleton<IAssessmentStore>(s => s.GetRequiredService<SqliteAssessmentStore>());
        services.AddSingleton<IConversationStore, SqliteConversationStore>();
        services.AddSingleton<IDatabase, SqliteDatabase>();
        services.AddSingleton<IInbox, SqliteInbox>();
        services.AddSingleton<IOutbox, SqliteOutbox>();
        services.AddSingleton<IActionStore, SqliteActionStore>();
        services.AddSingleton<ILinkStore, SqliteLinkStore>();
        services.AddSingleton<IOfficerDirectory, SqliteOfficerDirectory>();
        services.AddSingleton<IReferenceStore, SqliteReferenceStore>();
        services.AddSingleton<IReminderStore, SqliteReminderStore>();
        services.AddSingleton<IReminderLedger, SqliteReminderLedger>();
        services.AddSingleton<IHolidayStore, SqliteHolidayStore>();
        services.AddSingleton<IFeedbackStore, SqliteFeedbackStore>();
        services.AddSingleton<IRetention, SqliteRetention>();
        return services;
    }
}

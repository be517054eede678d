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
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Storage.Tests;

public sealed class StorageServicesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(typeof(IDatabase))]
    [InlineData(typeof(IAssessmentStore))]
    [InlineData(typeof(IConversationStore))]
    [InlineData(typeof(IInbox))]
    [InlineData(typeof(IOutbox))]
    [InlineData(typeof(IActionStore))]
    [InlineData(typeof(ILinkStore))]
    [InlineData(typeof(IOfficerDirectory))]
    [InlineData(typeof(IReferenceStore))]
    [InlineData(typeof(IReminderStore))]
    [InlineData(typeof(IReminderLedger))]
    [InlineData(typeof(IHolidayStore))]
    [InlineData(typeof(IFeedbackStore))]
    [InlineData(typeof(IRetention))]
    public void Every_store_can_be_asked_for(Type store)
    {
        using var services = Services();

        Assert.NotNull(services.GetService(store));
    }

    [Fact]
    public async Task When_the_services_end_what_was_stored_is_in_the_file_alone()
    {
        using (var services = Services())
        {
            await services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);
            await services.GetRequiredService<IAssessmentStore>().SaveAsync([Some.Assessment()], Some.Moment, CancellationToken.None);
            Assert.True(File.Exists(_folder.File("itabot.db-wal")));
        }

        Assert.False(File.Exists(_folder.File("itabot.db-wal")));
    }

    private ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Storage:ConnectionString", $"Data Source={_folder.File("itabot.db")}")])
            .Build();
        return new ServiceCollection().AddLogging().AddStorage(configuration).BuildServiceProvider();
    }
}

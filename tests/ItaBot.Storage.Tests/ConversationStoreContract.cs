using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Testing;

namespace ItaBot.Storage.Tests;

/// <summary>What every store of conversations does.</summary>
public abstract class ConversationStoreContract
{
    protected static TimeSpan HalfAnHour { get; } = TimeSpan.FromMinutes(30);

    internal SetClock Clock { get; } = new(Some.Moment);

    protected abstract Task<IConversationStore> NewStoreAsync();

    [Fact]
    public async Task A_conversation_that_never_was_has_no_state() =>
        Assert.Null(await (await NewStoreAsync()).FindAsync("nowhere", CancellationToken.None));

    [Fact]
    public async Task What_was_stored_last_is_given_back()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync("a", State("th"), HalfAnHour, CancellationToken.None);

        await store.SaveAsync("a", State("en"), HalfAnHour, CancellationToken.None);

        var found = await store.FindAsync("a", CancellationToken.None);
        Assert.Equal(ConversationJson.Write(State("en")), ConversationJson.Write(found!));
    }

    [Fact]
    public async Task Each_conversation_has_its_own_state()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync("a", State("th"), HalfAnHour, CancellationToken.None);

        await store.SaveAsync("b", State("en"), HalfAnHour, CancellationToken.None);

        Assert.Equal("th", (await store.FindAsync("a", CancellationToken.None))!.Spoken);
    }

    [Fact]
    public async Task A_state_that_has_expired_is_not_given_back()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync("a", State("th"), HalfAnHour, CancellationToken.None);

        Clock.Now += HalfAnHour;

        Assert.Null(await store.FindAsync("a", CancellationToken.None));
    }

    protected static ConversationState State(string spoken) => new(Some.Moment)
    {
        Spoken = spoken,
        Last = new LastQuestion(Intents.ScoreShow, new Slots { Target = Target.Item("o13") }, [Target.Item("i10")]) { FiscalYear = 2568 },
    };
}

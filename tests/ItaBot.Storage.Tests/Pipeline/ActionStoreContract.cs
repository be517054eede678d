using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every store of buttons does.</summary>
public abstract class ActionStoreContract : PipelineContract
{
    [Fact]
    public async Task A_button_that_was_shown_is_found_by_its_token_in_its_conversation_only()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1"))));

        Assert.Equal(Action("t1"), await FindActionAsync(stores, "t1"));
        Assert.Null(await FindActionAsync(stores, "t1", Malee));
        Assert.Null(await FindActionAsync(stores, "t2"));
    }

    [Fact]
    public async Task A_button_that_has_expired_does_nothing()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1"))));

        Assert.Null(await stores.Actions.FindAsync("t1", Somchai, Action("t1").ExpiresAt, CancellationToken.None));
        Assert.Null(await stores.Actions.FindNewestAsync(["vote"], Somchai, Action("t1").ExpiresAt, CancellationToken.None));
    }

    [Fact]
    public async Task A_button_that_works_once_works_once()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1"))));
        await TurnAsync(stores, "e2", Notes(new TurnRecord.SpendAction("t1", "สมชาย")));
        var second = await ArriveAsync(stores, Event("e3"));

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, second, Notes(new TurnRecord.SpendAction("t1", "มาลี"))));

        Assert.Equal("สมชาย", (await FindActionAsync(stores, "t1"))?.Spent?.By);
    }

    [Fact]
    public async Task A_button_that_was_used_up_says_by_whom_and_when()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1")), new TurnRecord.KeepAction(Action("t2"))));
        var pressed = await ArriveAsync(stores, Event("e2"));

        await stores.Inbox.CommitAsync(
            pressed, Notes(new TurnRecord.SpendAction("t1", "สมชาย")), Now.AddMinutes(5), CancellationToken.None);

        Assert.Equal(Action("t1") with { Spent = new("สมชาย", Now.AddMinutes(5)) }, await FindActionAsync(stores, "t1"));
        Assert.Equal(Action("t2"), await FindActionAsync(stores, "t2"));
        Assert.Null(await FindActionAsync(stores, "t1", Malee));
    }

    [Fact]
    public async Task A_button_that_was_used_up_is_gone_once_it_has_expired()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1"))));
        await TurnAsync(stores, "e2", Notes(new TurnRecord.SpendAction("t1", "สมชาย")));

        Assert.Null(await stores.Actions.FindAsync("t1", Somchai, Action("t1").ExpiresAt, CancellationToken.None));
    }

    [Fact]
    public async Task A_button_of_another_conversation_cannot_be_pressed()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.KeepAction(Action("t1"))));
        var hers = await ArriveAsync(stores, Event("e2", Malee));

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, hers, Notes(new TurnRecord.SpendAction("t1", "สมชาย"))));

        Assert.Equal(Action("t1"), await FindActionAsync(stores, "t1"));
    }

    [Fact]
    public async Task The_newest_button_of_a_kind_is_the_last_one_shown_that_still_works()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes([
            new TurnRecord.KeepAction(Action("t1")),
            new TurnRecord.KeepAction(Action("t2")),
            new TurnRecord.KeepAction(Action("t3")),
            new TurnRecord.KeepAction(Action("t4", "rest")),
            new TurnRecord.KeepAction(Action("t5", conversation: Malee))]));

        await TurnAsync(stores, "e2", Notes(new TurnRecord.SpendAction("t3", "สมชาย")));

        Assert.Equal(Action("t2"), await stores.Actions.FindNewestAsync(["vote"], Somchai, Now, CancellationToken.None));
        Assert.Equal(Action("t4", "rest"), await stores.Actions.FindNewestAsync(["vote", "rest"], Somchai, Now, CancellationToken.None));
        Assert.Null(await stores.Actions.FindNewestAsync(["other"], Somchai, Now, CancellationToken.None));
    }
}

using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.Rules;

namespace ItaBot.Storage.Tests.Reminders;

/// <summary>What every store of holidays does.</summary>
public abstract class HolidayStoreContract
{
    private static Holiday Songkran { get; } = new(new(2028, 4, 13), new("วันสงกรานต์", "Songkran"), new(Standing.Derived, "ทุกปี"));

    private static Holiday NewYear { get; } = new(new(2028, 1, 1), new("วันขึ้นปีใหม่", "New Year"), new(Standing.Found, "มติ ครม."));

    protected abstract Task<IHolidayStore> NewStoreAsync();

    [Fact]
    public async Task Holidays_are_given_back_by_day_as_they_were_added()
    {
        var store = await NewStoreAsync();

        await store.AddAsync([Songkran, NewYear], CancellationToken.None);

        Assert.Equal([NewYear, Songkran], await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task One_of_the_same_day_takes_the_place_of_the_earlier_one()
    {
        var store = await NewStoreAsync();
        var renamed = Songkran with { Name = new("วันมหาสงกรานต์", "Songkran Day"), Evidence = new(Standing.Unconfirmed, "ประกาศ") };
        await store.AddAsync([Songkran, NewYear], CancellationToken.None);

        await store.AddAsync([renamed], CancellationToken.None);

        Assert.Equal([NewYear, renamed], await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Holidays_are_added_all_of_them_or_none()
    {
        var store = await NewStoreAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => store.AddAsync([Songkran, null!], CancellationToken.None));

        Assert.Empty(await store.ListAsync(CancellationToken.None));
    }
}

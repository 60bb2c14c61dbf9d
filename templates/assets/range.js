// Marks the paragraphs from one to another that the address names (#op22:op28), and prints these alone.
(function(d,w){
var all=[].slice.call(d.querySelectorAll('.text>*')),on;
function at(id){var e=d.getElementById(id);return all.findIndex(function(c){return e&&c.contains(e)})}
function mark(){
var m=/^#([\w-]+):([\w-]+)$/.exec(w.location.hash),i=m?at(m[1]):-1,j=m?at(m[2]):-1;
on=i>=0&&j>=i;
all.forEach(function(c,n){c.classList.toggle('ranged',on&&n>=i&&n<=j)});
if(on)all[i].scrollIntoView()}
function only(yes){all.forEach(function(c){c.hidden=yes&&on&&!/ranged/.test(c.className)})}
w.onbeforeprint=only.bind(0,1);w.onafterprint=only.bind(0,0);
w.onhashchange=mark;mark()
})(document,window)
